import {
  main
} from "../chunks/chunk-M7NRQOY6.js";
import {
  spec
} from "../chunks/chunk-4MZH3HVW.js";
import "../chunks/chunk-ZCGT3GVY.js";
import "../chunks/chunk-AZ77DAIP.js";
import "../chunks/chunk-5U2AF53P.js";
import {
  runAction
} from "../chunks/chunk-ZFEEEC6Q.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:all
await runAction(main, spec);
