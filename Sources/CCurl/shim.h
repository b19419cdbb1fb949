#pragma once
#include <curl/curl.h>

// curl_easy_setopt, curl_easy_getinfo and curl_multi_setopt are variadic, which Swift can't call: one function
// for each type of value. GCC's and Clang's type checks of the macros stay in force within.
static inline CURLcode lectern_curl_set_long(CURL *handle, CURLoption option, long value) {
  return curl_easy_setopt(handle, option, value);
}
static inline CURLcode lectern_curl_set_text(CURL *handle, CURLoption option, const char *value) {
  return curl_easy_setopt(handle, option, value);
}
static inline CURLcode lectern_curl_set_fields(CURL *handle, struct curl_slist *fields) {
  return curl_easy_setopt(handle, CURLOPT_HTTPHEADER, fields);
}
static inline CURLcode lectern_curl_set_error_buffer(CURL *handle, char *buffer) {
  return curl_easy_setopt(handle, CURLOPT_ERRORBUFFER, buffer);
}
static inline CURLcode lectern_curl_set_body(CURL *handle, curl_write_callback take, void *context) {
  CURLcode status = curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, take);
  return status != CURLE_OK ? status : curl_easy_setopt(handle, CURLOPT_WRITEDATA, context);
}
static inline CURLcode lectern_curl_set_head(CURL *handle, curl_write_callback take, void *context) {
  CURLcode status = curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, take);
  return status != CURLE_OK ? status : curl_easy_setopt(handle, CURLOPT_HEADERDATA, context);
}
static inline CURLcode lectern_curl_set_opening(
    CURL *handle, curl_opensocket_callback open, void *context) {
  CURLcode status = curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, open);
  return status != CURLE_OK ? status : curl_easy_setopt(handle, CURLOPT_OPENSOCKETDATA, context);
}
static inline long lectern_curl_long(CURL *handle, CURLINFO info) {
  long value = 0;
  curl_easy_getinfo(handle, info, &value);
  return value;
}
static inline const char *lectern_curl_text(CURL *handle, CURLINFO info) {
  const char *value = 0;
  curl_easy_getinfo(handle, info, &value);
  return value;
}
static inline CURLMcode lectern_curl_multi_set_long(CURLM *multi, CURLMoption option, long value) {
  return curl_multi_setopt(multi, option, value);
}
// `struct curl_sockaddr` ends in a struct sockaddr that stands for longer ones: the bytes of an IPv4 or IPv6
// address within it, 0 for other families.
static inline int lectern_curl_address(const struct curl_sockaddr *address, unsigned char bytes[16]) {
  const unsigned char *raw = (const unsigned char *)&address->addr;
  int offset = 0, count = 0;
  if (address->family == AF_INET) { offset = 4; count = 4; }
  if (address->family == AF_INET6) { offset = 8; count = 16; }
  for (int index = 0; index < count; index++) bytes[index] = raw[offset + index];
  return count;
}
// The result stands in a union.
static inline CURLcode lectern_curl_result(const CURLMsg *message) { return message->data.result; }
