import {
  main
} from "../chunks/chunk-N5AGW2HA.js";
import "../chunks/chunk-BULB7QJW.js";
import "../chunks/chunk-SS2SMKLO.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-HRRLSWW5.js";
import "../chunks/chunk-K62D7SZU.js";
import "../chunks/chunk-DUECT7FP.js";
import "../chunks/chunk-I6XSW4E2.js";
import "../chunks/chunk-4447KEC5.js";
import "../chunks/chunk-KF2SA2YO.js";
import "../chunks/chunk-JCT7U7WA.js";
import "../chunks/chunk-KAR6DPG7.js";
import "../chunks/chunk-SIHRYJLP.js";
import {
  spec
} from "../chunks/chunk-R4JPHUAE.js";
import "../chunks/chunk-3TAPQBMJ.js";
import "../chunks/chunk-JUHAXBXL.js";
import "../chunks/chunk-JJ7L2464.js";
import {
  runAction
} from "../chunks/chunk-HOHPZXZJ.js";
import "../chunks/chunk-6D7TLEPQ.js";
import "../chunks/chunk-KSAPSDIZ.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:verify
await runAction(main, spec);
