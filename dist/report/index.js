import {
  main
} from "../chunks/chunk-LPIHL3QU.js";
import "../chunks/chunk-DT5DU4JY.js";
import "../chunks/chunk-N6NJEI2O.js";
import "../chunks/chunk-BCRB2TQJ.js";
import "../chunks/chunk-FJ7FLVGP.js";
import "../chunks/chunk-UH4CNWQ3.js";
import {
  spec
} from "../chunks/chunk-XAN4J2X2.js";
import {
  runAction
} from "../chunks/chunk-3JQ7QT4L.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:report
await runAction(main, spec);
