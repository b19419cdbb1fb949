// The way into libFuzzer for a program with a main function of its own: SwiftPM names it after the target,
// so that libFuzzer's main finds nothing.
#pragma once
#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*target)(const uint8_t *data, size_t size));
