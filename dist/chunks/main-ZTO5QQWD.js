import {
  main
} from "./chunk-GTNJM4MT.js";
import "./chunk-X6BPIQK6.js";
import "./chunk-MCE7XTFV.js";
import "./chunk-BAHV5PGC.js";
import "./chunk-7B6AN2D7.js";
import "./chunk-JJRRGE2E.js";
import "./chunk-J6SY6EB5.js";
import "./chunk-E3GOH5SC.js";
import "./chunk-EJ4FRH4Z.js";
import "./chunk-SY7AP3PW.js";
import "./chunk-4T62MVMW.js";
import "./chunk-4A55FV7Y.js";
import "./chunk-VF4WJYW7.js";
import "./chunk-3FOTSGXL.js";
import "./chunk-HYN2GBT3.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
