#pragma once
#include <zlib.h>

// inflateInit2 is a macro over a function that wants the struct's size: Swift sees neither.
static inline int lectern_inflateInit(z_streamp stream, int windowBits) {
  return inflateInit2(stream, windowBits);
}
