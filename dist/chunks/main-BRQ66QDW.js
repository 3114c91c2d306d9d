import {
  main
} from "./chunk-QQGAJWW5.js";
import "./chunk-HK6PKBRJ.js";
import "./chunk-O5Y7KUOE.js";
import "./chunk-6RPTQ25X.js";
import "./chunk-4O5NIUH5.js";
import "./chunk-PWDFB6RM.js";
import "./chunk-3K2UQNB5.js";
import "./chunk-3ADKQ2R7.js";
import "./chunk-H6FEKK74.js";
import "./chunk-DTUIZXBP.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
