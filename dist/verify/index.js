import {
  main
} from "../chunks/chunk-OB3QGN7Z.js";
import "../chunks/chunk-CYI7GQRP.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-3VENJ5TK.js";
import "../chunks/chunk-ZAH7HUOD.js";
import "../chunks/chunk-BYSFYTZT.js";
import {
  runAction,
  spec7 as spec
} from "../chunks/chunk-6N5FSZYU.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:verify
await runAction(main, spec);
