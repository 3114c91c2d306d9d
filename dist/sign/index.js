import {
  main
} from "../chunks/chunk-XNBL3RDP.js";
import "../chunks/chunk-3K3I45TO.js";
import "../chunks/chunk-JUJU6J33.js";
import "../chunks/chunk-CVVOTSYA.js";
import "../chunks/chunk-PYHLAJPE.js";
import "../chunks/chunk-NNCGQNJK.js";
import "../chunks/chunk-J3H2TAKR.js";
import "../chunks/chunk-YPGRCOTE.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-GQKOCSJ5.js";
import "../chunks/chunk-L5DHH6BL.js";
import "../chunks/chunk-Z6KMGZFJ.js";
import "../chunks/chunk-UM6KYIFK.js";
import {
  runAction,
  spec6 as spec
} from "../chunks/chunk-UXDTP3Q6.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sign
await runAction(main, spec);
