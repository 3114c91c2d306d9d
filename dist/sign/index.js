import {
  main
} from "../chunks/chunk-FCH4KCLP.js";
import "../chunks/chunk-ZCDO3P4V.js";
import "../chunks/chunk-NDY6FWNT.js";
import "../chunks/chunk-JJRRGE2E.js";
import "../chunks/chunk-TSKNEIEN.js";
import "../chunks/chunk-R7N3CRG7.js";
import "../chunks/chunk-7OJATLVV.js";
import "../chunks/chunk-AGO27GAT.js";
import "../chunks/chunk-QWJMB4XM.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-S6JSLMI7.js";
import "../chunks/chunk-3AY64AFA.js";
import "../chunks/chunk-BHGJXBL6.js";
import {
  spec
} from "../chunks/chunk-F42IFPHV.js";
import {
  runAction
} from "../chunks/chunk-3JQ7QT4L.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:sign
await runAction(main, spec);
