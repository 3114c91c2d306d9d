import {
  main
} from "../chunks/chunk-IXKGRWO2.js";
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
import {
  spec
} from "../chunks/chunk-XRC3G6IO.js";
import {
  runAction
} from "../chunks/chunk-ZFEEEC6Q.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:sign
await runAction(main, spec);
