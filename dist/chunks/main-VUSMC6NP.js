import {
  main
} from "./chunk-2UCD2EVJ.js";
import "./chunk-ONDVXJHV.js";
import "./chunk-5CM4GDNA.js";
import "./chunk-QGXUN64Q.js";
import "./chunk-XXPBA3FW.js";
import "./chunk-24ZTY2RH.js";
import "./chunk-2GBNGA55.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-UC73LFJV.js";
import "./chunk-PWDFB6RM.js";
import "./chunk-3K2UQNB5.js";
import "./chunk-3ADKQ2R7.js";
import "./chunk-UGEBHC3Z.js";
import "./chunk-CIBYAQNB.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
