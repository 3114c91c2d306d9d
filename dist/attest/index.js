import {
  main
} from "../chunks/chunk-V5X2EOZC.js";
import "../chunks/chunk-SHJCEZFD.js";
import "../chunks/chunk-3PZFY4Y7.js";
import "../chunks/chunk-E6SL3NTE.js";
import "../chunks/chunk-JTI3LOQD.js";
import "../chunks/chunk-PJBYOLHH.js";
import "../chunks/chunk-JJRRGE2E.js";
import "../chunks/chunk-FUUM5S5P.js";
import "../chunks/chunk-6LG4ION4.js";
import "../chunks/chunk-4II4543S.js";
import "../chunks/chunk-I7625FGV.js";
import "../chunks/chunk-A4WKDFFD.js";
import "../chunks/chunk-HYFR6DTF.js";
import "../chunks/chunk-BRFHT7NZ.js";
import {
  spec
} from "../chunks/chunk-IEOKLOZV.js";
import {
  runAction
} from "../chunks/chunk-MAJDXH7E.js";
import "../chunks/chunk-6D7TLEPQ.js";
import "../chunks/chunk-ZM2JPFYL.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:attest
await runAction(main, spec);
