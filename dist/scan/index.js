import {
  main
} from "../chunks/chunk-3CU2XG7J.js";
import "../chunks/chunk-C7VD2N5P.js";
import "../chunks/chunk-W2N4AC46.js";
import "../chunks/chunk-BCRB2TQJ.js";
import "../chunks/chunk-FJ7FLVGP.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-CKMK264T.js";
import "../chunks/chunk-VSZAXWOZ.js";
import "../chunks/chunk-ORETY7BF.js";
import "../chunks/chunk-RIAWQFHT.js";
import "../chunks/chunk-SUEFY42C.js";
import "../chunks/chunk-5EAVTUAX.js";
import {
  spec
} from "../chunks/chunk-K2NKT6DL.js";
import {
  runAction
} from "../chunks/chunk-3JQ7QT4L.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:scan
await runAction(main, spec);
