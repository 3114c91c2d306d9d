import {
  main
} from "../chunks/chunk-56QCTNFU.js";
import "../chunks/chunk-PPR65T7P.js";
import "../chunks/chunk-SHJCEZFD.js";
import "../chunks/chunk-MI4Z6HBQ.js";
import "../chunks/chunk-2JT56FT3.js";
import "../chunks/chunk-UH4CNWQ3.js";
import {
  spec
} from "../chunks/chunk-HJ4QH4OZ.js";
import {
  runAction
} from "../chunks/chunk-MAJDXH7E.js";
import "../chunks/chunk-6D7TLEPQ.js";
import "../chunks/chunk-ZM2JPFYL.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:report
await runAction(main, spec);
