import {
  main
} from "../chunks/chunk-RQHZYWU3.js";
import "../chunks/chunk-CZVNKOH5.js";
import {
  runAction,
  spec4 as spec
} from "../chunks/chunk-MVPSUWTX.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:all
await runAction(main, spec);
