import {
  main
} from "../chunks/chunk-KPEKOT4D.js";
import "../chunks/chunk-QVFBKIH3.js";
import "../chunks/chunk-2EXGEDXS.js";
import "../chunks/chunk-JZTVRUYJ.js";
import "../chunks/chunk-LB4UFPO5.js";
import "../chunks/chunk-JJRRGE2E.js";
import "../chunks/chunk-Y4BJ7ZIB.js";
import "../chunks/chunk-Z2RXHFN5.js";
import "../chunks/chunk-GPKDCNNY.js";
import "../chunks/chunk-72ORCZIY.js";
import "../chunks/chunk-AEVISEGN.js";
import "../chunks/chunk-EVLC7UXF.js";
import "../chunks/chunk-TQVKE3O4.js";
import "../chunks/chunk-DUECT7FP.js";
import "../chunks/chunk-I6XSW4E2.js";
import "../chunks/chunk-4447KEC5.js";
import "../chunks/chunk-KF2SA2YO.js";
import "../chunks/chunk-JCT7U7WA.js";
import "../chunks/chunk-KAR6DPG7.js";
import "../chunks/chunk-SIHRYJLP.js";
import {
  spec
} from "../chunks/chunk-BWI6CPT7.js";
import "../chunks/chunk-JJ7L2464.js";
import {
  runAction
} from "../chunks/chunk-HOHPZXZJ.js";
import "../chunks/chunk-6D7TLEPQ.js";
import "../chunks/chunk-KSAPSDIZ.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:sign
await runAction(main, spec);
