#pragma once
// Debian builds libxml2 with ICU, whose headers define types that clash with Foundation's.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/SAX2.h>
#include <libxml/HTMLparser.h>
#include <libxml/xmlerror.h>

// xmlFree is a mutable global function pointer, which Swift 6 rejects.
static inline void lectern_xmlFree(void *pointer) { xmlFree(pointer); }
