import {
  main
} from "./chunk-LUX6LWBE.js";
import "./chunk-4S5QSFAM.js";
import "./chunk-5CM4GDNA.js";
import "./chunk-LI3UNL2T.js";
import "./chunk-5SZA4FLA.js";
import "./chunk-RQ2OB7ZD.js";
import "./chunk-6XVLOCZD.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-L232BEKT.js";
import "./chunk-BCYZRE4G.js";
import "./chunk-HVRVV6WD.js";
import "./chunk-3ADKQ2R7.js";
import "./chunk-NPKKQMUZ.js";
import "./chunk-ZOWBHNEH.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
