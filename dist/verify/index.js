import {
  main
} from "../chunks/chunk-25LRB2AQ.js";
import "../chunks/chunk-WZJ37YKH.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-FS3CJWXP.js";
import "../chunks/chunk-F3XUVXJX.js";
import "../chunks/chunk-LNM35HNH.js";
import {
  runAction,
  spec7 as spec
} from "../chunks/chunk-B3Q6YLYR.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:verify
await runAction(main, spec);
