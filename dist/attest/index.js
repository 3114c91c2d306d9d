import {
  main
} from "../chunks/chunk-WNRHCS2A.js";
import "../chunks/chunk-ITRLRN3T.js";
import "../chunks/chunk-QOHGRTOF.js";
import "../chunks/chunk-CZDYXYZP.js";
import "../chunks/chunk-EKYZ3QAS.js";
import "../chunks/chunk-JJRRGE2E.js";
import "../chunks/chunk-YBPQ2V4P.js";
import "../chunks/chunk-YKIIGQLM.js";
import "../chunks/chunk-IPKVVYIB.js";
import "../chunks/chunk-2RWDMGKG.js";
import "../chunks/chunk-22K7JTA4.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-AIH437BZ.js";
import "../chunks/chunk-3OHVMIXE.js";
import "../chunks/chunk-IJQDCHT2.js";
import "../chunks/chunk-W2PAM3UT.js";
import {
  spec
} from "../chunks/chunk-DFNAQ54K.js";
import {
  runAction
} from "../chunks/chunk-ZFEEEC6Q.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:attest
await runAction(main, spec);
