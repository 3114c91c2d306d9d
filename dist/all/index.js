import {
  main
} from "../chunks/chunk-AXTQWOFC.js";
import {
  spec
} from "../chunks/chunk-KIYSZHRC.js";
import "../chunks/chunk-XAN4J2X2.js";
import "../chunks/chunk-N27GYUW3.js";
import "../chunks/chunk-K2NKT6DL.js";
import {
  runAction
} from "../chunks/chunk-3JQ7QT4L.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:all
await runAction(main, spec);
