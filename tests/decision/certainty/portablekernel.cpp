// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The kernel once more, for a processor without vector registers, to compare with.
#define HWY_COMPILE_ONLY_EMU128
#define runKernel runPortableKernel
#define runnableKernels portableKernels
#include "decision/certainty/samplingkernel.cpp"
