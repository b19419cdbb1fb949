#pragma once
#include <curl/curl.h>

// libcurl, loaded when it is first used and not when the program starts: with the three dozen libraries that it
// needs it takes longer to load than most commands to run. Types and constants are those of its header; of its
// functions there are only those below, which do as theirs of the same name.

/// Loads libcurl, once. True where it is there and can be used; without it nothing below may be called.
_Bool lectern_curl_load(void);

CURL *lectern_curl_easy_init(void);
void lectern_curl_easy_cleanup(CURL *handle);
const char *lectern_curl_easy_strerror(CURLcode code);
CURLM *lectern_curl_multi_init(void);
CURLMcode lectern_curl_multi_cleanup(CURLM *multi);
CURLMcode lectern_curl_multi_add_handle(CURLM *multi, CURL *handle);
CURLMcode lectern_curl_multi_remove_handle(CURLM *multi, CURL *handle);
CURLMcode lectern_curl_multi_perform(CURLM *multi, int *running);
CURLMcode lectern_curl_multi_poll(CURLM *multi, int milliseconds);
CURLMsg *lectern_curl_multi_info_read(CURLM *multi, int *left);
struct curl_slist *lectern_curl_slist_append(struct curl_slist *list, const char *text);
void lectern_curl_slist_free_all(struct curl_slist *list);
time_t lectern_curl_getdate(const char *text);

// curl_easy_setopt, curl_easy_getinfo and curl_multi_setopt are variadic, which Swift can't call: one function
// for each type of value.
CURLcode lectern_curl_set_long(CURL *handle, CURLoption option, long value);
CURLcode lectern_curl_set_text(CURL *handle, CURLoption option, const char *value);
CURLcode lectern_curl_set_fields(CURL *handle, struct curl_slist *fields);
CURLcode lectern_curl_set_error_buffer(CURL *handle, char *buffer);
CURLcode lectern_curl_set_body(CURL *handle, curl_write_callback take, void *context);
CURLcode lectern_curl_set_head(CURL *handle, curl_write_callback take, void *context);
CURLcode lectern_curl_set_opening(CURL *handle, curl_opensocket_callback open, void *context);
long lectern_curl_long(CURL *handle, CURLINFO info);
const char *lectern_curl_text(CURL *handle, CURLINFO info);
CURLMcode lectern_curl_multi_set_long(CURLM *multi, CURLMoption option, long value);

/// The bytes of an IPv4 or IPv6 address within `struct curl_sockaddr`, which ends in a struct sockaddr that stands
/// for longer ones; their count, 0 for other families.
int lectern_curl_address(const struct curl_sockaddr *address, unsigned char bytes[16]);
/// What became of a transfer: it stands in a union.
CURLcode lectern_curl_result(const CURLMsg *message);
