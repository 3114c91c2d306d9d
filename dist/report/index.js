import {
  main
} from "../chunks/chunk-7VPDZVXQ.js";
import "../chunks/chunk-UWT4DUK3.js";
import "../chunks/chunk-CZVNKOH5.js";
import "../chunks/chunk-IBWDN2QD.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-YZ3HEY5K.js";
import {
  runAction,
  spec
} from "../chunks/chunk-MVPSUWTX.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:report
await runAction(main, spec);
