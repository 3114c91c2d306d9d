import {
  main
} from "../chunks/chunk-F52NRV5H.js";
import "../chunks/chunk-T4WNDQRI.js";
import "../chunks/chunk-RD6VRJUF.js";
import "../chunks/chunk-K43QGHSO.js";
import "../chunks/chunk-ZMWMWZCF.js";
import "../chunks/chunk-JJRRGE2E.js";
import "../chunks/chunk-QQC5ILOG.js";
import "../chunks/chunk-W6FTYG2T.js";
import "../chunks/chunk-WWYC3WQK.js";
import "../chunks/chunk-4MZI3OEM.js";
import "../chunks/chunk-YSMMAIXB.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-JG6CFU5E.js";
import "../chunks/chunk-ZZM5ONW6.js";
import "../chunks/chunk-6EVQD3SU.js";
import "../chunks/chunk-5CAWRL5A.js";
import {
  spec
} from "../chunks/chunk-XIV3QZWF.js";
import {
  runAction
} from "../chunks/chunk-5BZ5NW4B.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:attest
await runAction(main, spec);
