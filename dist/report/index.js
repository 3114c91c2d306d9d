import {
  main
} from "../chunks/chunk-T2SZM4P4.js";
import "../chunks/chunk-PVE6OMJY.js";
import "../chunks/chunk-RD6VRJUF.js";
import "../chunks/chunk-JC2DTUQU.js";
import "../chunks/chunk-4SBDGAFG.js";
import "../chunks/chunk-UH4CNWQ3.js";
import {
  spec
} from "../chunks/chunk-F2E4JIVB.js";
import {
  runAction
} from "../chunks/chunk-5BZ5NW4B.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:report
await runAction(main, spec);
