import {
  main
} from "../chunks/chunk-GLJ3FCIG.js";
import "../chunks/chunk-ZT3W3BQS.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-BRFHT7NZ.js";
import "../chunks/chunk-S2IXFZ6N.js";
import {
  spec
} from "../chunks/chunk-7UET4KOM.js";
import "../chunks/chunk-3TAPQBMJ.js";
import "../chunks/chunk-JUHAXBXL.js";
import {
  runAction
} from "../chunks/chunk-MAJDXH7E.js";
import "../chunks/chunk-6D7TLEPQ.js";
import "../chunks/chunk-ZM2JPFYL.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:verify
await runAction(main, spec);
