#include "CCurl.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>

// The header's macros check types of calls by name; these are calls by pointer.
#undef curl_easy_setopt
#undef curl_easy_getinfo
#undef curl_multi_setopt

static struct {
  __typeof__(&curl_global_init) global_init;
  __typeof__(&curl_easy_init) easy_init;
  __typeof__(&curl_easy_cleanup) easy_cleanup;
  __typeof__(&curl_easy_strerror) easy_strerror;
  __typeof__(&curl_easy_setopt) easy_setopt;
  __typeof__(&curl_easy_getinfo) easy_getinfo;
  __typeof__(&curl_multi_init) multi_init;
  __typeof__(&curl_multi_cleanup) multi_cleanup;
  __typeof__(&curl_multi_setopt) multi_setopt;
  __typeof__(&curl_multi_add_handle) multi_add_handle;
  __typeof__(&curl_multi_remove_handle) multi_remove_handle;
  __typeof__(&curl_multi_perform) multi_perform;
  __typeof__(&curl_multi_poll) multi_poll;
  __typeof__(&curl_multi_info_read) multi_info_read;
  __typeof__(&curl_slist_append) slist_append;
  __typeof__(&curl_slist_free_all) slist_free_all;
  __typeof__(&curl_getdate) getdate;
} curl;

static _Bool is_loaded;
static pthread_once_t once = PTHREAD_ONCE_INIT;

/// The library's names on Linux and macOS; its version 4 is that of all releases since 2006.
static const char *const names[] = {
    "libcurl.so.4", "libcurl-gnutls.so.4", "libcurl.4.dylib", "/usr/lib/libcurl.4.dylib",
};

static void load(void) {
  void *library = NULL;
  for (size_t index = 0; !library && index < sizeof names / sizeof *names; index++) {
    library = dlopen(names[index], RTLD_LAZY | RTLD_LOCAL);
  }
  if (!library) return;
  const struct {
    void *place;
    const char *name;
  } functions[] = {
      {&curl.global_init, "curl_global_init"},
      {&curl.easy_init, "curl_easy_init"},
      {&curl.easy_cleanup, "curl_easy_cleanup"},
      {&curl.easy_strerror, "curl_easy_strerror"},
      {&curl.easy_setopt, "curl_easy_setopt"},
      {&curl.easy_getinfo, "curl_easy_getinfo"},
      {&curl.multi_init, "curl_multi_init"},
      {&curl.multi_cleanup, "curl_multi_cleanup"},
      {&curl.multi_setopt, "curl_multi_setopt"},
      {&curl.multi_add_handle, "curl_multi_add_handle"},
      {&curl.multi_remove_handle, "curl_multi_remove_handle"},
      {&curl.multi_perform, "curl_multi_perform"},
      {&curl.multi_poll, "curl_multi_poll"},
      {&curl.multi_info_read, "curl_multi_info_read"},
      {&curl.slist_append, "curl_slist_append"},
      {&curl.slist_free_all, "curl_slist_free_all"},
      {&curl.getdate, "curl_getdate"},
  };
  for (size_t index = 0; index < sizeof functions / sizeof *functions; index++) {
    // POSIX wants a pointer to data to be usable as one to a function (dlsym, application usage).
    void *function = dlsym(library, functions[index].name);
    if (!function) return;
    *(void **)functions[index].place = function;
  }
  is_loaded = curl.global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
}

_Bool lectern_curl_load(void) {
  pthread_once(&once, load);
  return is_loaded;
}

CURL *lectern_curl_easy_init(void) { return curl.easy_init(); }
void lectern_curl_easy_cleanup(CURL *handle) { curl.easy_cleanup(handle); }
const char *lectern_curl_easy_strerror(CURLcode code) { return curl.easy_strerror(code); }
CURLM *lectern_curl_multi_init(void) { return curl.multi_init(); }
CURLMcode lectern_curl_multi_cleanup(CURLM *multi) { return curl.multi_cleanup(multi); }
CURLMcode lectern_curl_multi_add_handle(CURLM *multi, CURL *handle) {
  return curl.multi_add_handle(multi, handle);
}
CURLMcode lectern_curl_multi_remove_handle(CURLM *multi, CURL *handle) {
  return curl.multi_remove_handle(multi, handle);
}
CURLMcode lectern_curl_multi_perform(CURLM *multi, int *running) {
  return curl.multi_perform(multi, running);
}
CURLMcode lectern_curl_multi_poll(CURLM *multi, int milliseconds) {
  return curl.multi_poll(multi, NULL, 0, milliseconds, NULL);
}
CURLMsg *lectern_curl_multi_info_read(CURLM *multi, int *left) {
  return curl.multi_info_read(multi, left);
}
struct curl_slist *lectern_curl_slist_append(struct curl_slist *list, const char *text) {
  return curl.slist_append(list, text);
}
void lectern_curl_slist_free_all(struct curl_slist *list) { curl.slist_free_all(list); }
time_t lectern_curl_getdate(const char *text) { return curl.getdate(text, NULL); }

CURLcode lectern_curl_set_long(CURL *handle, CURLoption option, long value) {
  return curl.easy_setopt(handle, option, value);
}
CURLcode lectern_curl_set_text(CURL *handle, CURLoption option, const char *value) {
  return curl.easy_setopt(handle, option, value);
}
CURLcode lectern_curl_set_fields(CURL *handle, struct curl_slist *fields) {
  return curl.easy_setopt(handle, CURLOPT_HTTPHEADER, fields);
}
CURLcode lectern_curl_set_error_buffer(CURL *handle, char *buffer) {
  return curl.easy_setopt(handle, CURLOPT_ERRORBUFFER, buffer);
}
CURLcode lectern_curl_set_body(CURL *handle, curl_write_callback take, void *context) {
  CURLcode status = curl.easy_setopt(handle, CURLOPT_WRITEFUNCTION, take);
  return status != CURLE_OK ? status : curl.easy_setopt(handle, CURLOPT_WRITEDATA, context);
}
CURLcode lectern_curl_set_head(CURL *handle, curl_write_callback take, void *context) {
  CURLcode status = curl.easy_setopt(handle, CURLOPT_HEADERFUNCTION, take);
  return status != CURLE_OK ? status : curl.easy_setopt(handle, CURLOPT_HEADERDATA, context);
}
CURLcode lectern_curl_set_opening(CURL *handle, curl_opensocket_callback open, void *context) {
  CURLcode status = curl.easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, open);
  return status != CURLE_OK ? status : curl.easy_setopt(handle, CURLOPT_OPENSOCKETDATA, context);
}
long lectern_curl_long(CURL *handle, CURLINFO info) {
  long value = 0;
  curl.easy_getinfo(handle, info, &value);
  return value;
}
const char *lectern_curl_text(CURL *handle, CURLINFO info) {
  const char *value = NULL;
  curl.easy_getinfo(handle, info, &value);
  return value;
}
CURLMcode lectern_curl_multi_set_long(CURLM *multi, CURLMoption option, long value) {
  return curl.multi_setopt(multi, option, value);
}

int lectern_curl_address(const struct curl_sockaddr *address, unsigned char bytes[16]) {
  const unsigned char *raw = (const unsigned char *)&address->addr;
  int offset = 0, count = 0;
  if (address->family == AF_INET) { offset = 4; count = 4; }
  if (address->family == AF_INET6) { offset = 8; count = 16; }
  for (int index = 0; index < count; index++) bytes[index] = raw[offset + index];
  return count;
}

CURLcode lectern_curl_result(const CURLMsg *message) { return message->data.result; }
