/* Plain C: statuses and messages, and that an error leaves outputs as they were. */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "phase_router.h"

static void require(int holds, const char *what) {
  if (!holds) {
    fprintf(stderr, "not as it should be: %s\n", what);
    exit(1);
  }
}

int main(void) {
  const double shares[] = {1, 1, 1, 3};
  pr_quotas *quotas = NULL;
  pr_exact_router *router = NULL;
  int32_t out[2000];

  require(pr_abi_version() == PR_ABI_VERSION, "header and library of one version");
  require(pr_quotas_new(shares, 4, 1000, 2, NULL, &quotas) == PR_OK, "quotas");
  require(pr_exact_router_new(quotas, NULL, &router) == PR_OK, "a router");
  pr_quotas_free(quotas);
  require(pr_exact_router_shape(router).slots == 2000, "its slots");
  require(pr_exact_router_route(router, out, 2000) == PR_OK, "routes");

  for (size_t i = 0; i < 2000; ++i) out[i] = 7;
  pr_status status = pr_exact_router_route(router, out, 1999);
  printf("%s: %s\n", pr_status_name(status), pr_last_error_message());
  require(status == PR_ERROR_SHAPE && out[0] == 7 && out[1999] == 7, "an output that is too short");
  status = pr_exact_router_route(router, NULL, 2000);
  printf("%s: %s\n", pr_status_name(status), pr_last_error_message());
  require(status == PR_ERROR_NULL, "no output");
  status = pr_exact_router_route(NULL, out, 2000);
  printf("%s: %s\n", pr_status_name(status), pr_last_error_message());
  require(status == PR_ERROR_NULL, "no router");

  const double negative[] = {1, -1};
  status = pr_quotas_new(negative, 2, 1000, 1, NULL, &quotas);
  printf("%s: %s\n", pr_status_name(status), pr_last_error_message());
  require(status == PR_ERROR_VALUE, "a negative share");

  pr_exact_router_free(router);
  pr_exact_router_free(NULL);
  return 0;
}
