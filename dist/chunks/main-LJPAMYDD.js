import {
  main
} from "./chunk-T2F6NYRC.js";
import "./chunk-QQTQDUMC.js";
import "./chunk-5CM4GDNA.js";
import "./chunk-HK6PKBRJ.js";
import "./chunk-O5Y7KUOE.js";
import "./chunk-6RPTQ25X.js";
import "./chunk-4O5NIUH5.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-D6MROLEM.js";
import "./chunk-PWDFB6RM.js";
import "./chunk-3K2UQNB5.js";
import "./chunk-3ADKQ2R7.js";
import "./chunk-H6FEKK74.js";
import "./chunk-DTUIZXBP.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
