/* SHA-256 (FIPS 180-4), for conform.c. */
#ifndef SHA256_H
#define SHA256_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef struct {
  uint32_t state[8];
  uint64_t length;
  uint8_t block[64];
} sha256;

static const uint32_t sha256_start[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
static const uint32_t sha256_round[64] = {
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be,
  0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa,
  0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85,
  0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3,
  0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f,
  0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

static uint32_t sha256_turn(uint32_t word, int by) {
  return word >> by | word << (32 - by);
}

static void sha256_mix(sha256 *its) {
  uint32_t w[64], s[8];
  for (int at = 0; at < 16; at++) {
    const uint8_t *four = its->block + 4 * at;
    w[at] = (uint32_t)four[0] << 24 | (uint32_t)four[1] << 16 | (uint32_t)four[2] << 8 | four[3];
  }
  for (int at = 16; at < 64; at++) {
    uint32_t a = w[at - 15], b = w[at - 2];
    w[at] = w[at - 16] + (sha256_turn(a, 7) ^ sha256_turn(a, 18) ^ a >> 3) + w[at - 7] + (sha256_turn(b, 17) ^ sha256_turn(b, 19) ^ b >> 10);
  }
  memcpy(s, its->state, sizeof s);
  for (int at = 0; at < 64; at++) {
    uint32_t one = s[7] + (sha256_turn(s[4], 6) ^ sha256_turn(s[4], 11) ^ sha256_turn(s[4], 25)) + ((s[4] & s[5]) ^ (~s[4] & s[6])) + sha256_round[at] + w[at];
    uint32_t two = (sha256_turn(s[0], 2) ^ sha256_turn(s[0], 13) ^ sha256_turn(s[0], 22)) + ((s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]));
    memmove(s + 1, s, 7 * sizeof *s);
    s[4] += one;
    s[0] = one + two;
  }
  for (int at = 0; at < 8; at++) its->state[at] += s[at];
}

static void sha256_begin(sha256 *its) {
  memcpy(its->state, sha256_start, sizeof sha256_start);
  its->length = 0;
}

static void sha256_add(sha256 *its, const void *bytes, size_t length) {
  for (size_t at = 0; at < length; at++) {
    its->block[its->length++ % 64] = ((const uint8_t *)bytes)[at];
    if (its->length % 64 == 0) sha256_mix(its);
  }
}

static void sha256_end(sha256 *its, uint8_t hash[32]) {
  uint64_t bits = its->length * 8;
  uint8_t size[8];
  sha256_add(its, "\x80", 1);
  while (its->length % 64 != 56) sha256_add(its, "", 1);
  for (int at = 0; at < 8; at++) size[at] = (uint8_t)(bits >> (56 - 8 * at));
  sha256_add(its, size, 8);
  for (int at = 0; at < 32; at++) hash[at] = (uint8_t)(its->state[at / 4] >> (24 - 8 * (at % 4)));
}

#endif
