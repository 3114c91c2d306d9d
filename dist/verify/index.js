import {
  main
} from "../chunks/chunk-NG7MR7KP.js";
import "../chunks/chunk-YCLM3W4X.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-3SPRKN3D.js";
import "../chunks/chunk-BIKCQKCQ.js";
import "../chunks/chunk-UM6KYIFK.js";
import {
  runAction,
  spec7 as spec
} from "../chunks/chunk-UXDTP3Q6.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:verify
await runAction(main, spec);
