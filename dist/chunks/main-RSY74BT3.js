import {
  main
} from "./chunk-IXKGRWO2.js";
import "./chunk-CZDYXYZP.js";
import "./chunk-EKYZ3QAS.js";
import "./chunk-JJRRGE2E.js";
import "./chunk-YBPQ2V4P.js";
import "./chunk-YKIIGQLM.js";
import "./chunk-IPKVVYIB.js";
import "./chunk-2RWDMGKG.js";
import "./chunk-22K7JTA4.js";
import "./chunk-4T62MVMW.js";
import "./chunk-AIH437BZ.js";
import "./chunk-3OHVMIXE.js";
import "./chunk-IJQDCHT2.js";
import "./chunk-XRC3G6IO.js";
import "./chunk-ZFEEEC6Q.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
