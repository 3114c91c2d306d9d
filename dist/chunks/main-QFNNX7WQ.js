import {
  main
} from "./chunk-RZ6AHHBO.js";
import "./chunk-2UYJRMNH.js";
import "./chunk-JRGPO4XO.js";
import "./chunk-CVVOTSYA.js";
import "./chunk-4OZXAP5F.js";
import "./chunk-4ZBTYHJV.js";
import "./chunk-MKZFZHFZ.js";
import "./chunk-MXMCRMTE.js";
import "./chunk-4T62MVMW.js";
import "./chunk-7TDU74NJ.js";
import "./chunk-N65KEAJ2.js";
import "./chunk-IGYZ4UYE.js";
import "./chunk-AIIOGLZF.js";
import "./chunk-SJMUHHF6.js";
import "./chunk-XQPEVQWE.js";
import "./chunk-DBABDJMD.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
