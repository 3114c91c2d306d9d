import {
  main
} from "./chunk-ATEG2EWX.js";
import "./chunk-ZAFKFAJJ.js";
import "./chunk-7BHRQXPQ.js";
import "./chunk-CVVOTSYA.js";
import "./chunk-3IGL3NRV.js";
import "./chunk-ZGHYIXL6.js";
import "./chunk-WMO7TIX6.js";
import "./chunk-FYWSFJRU.js";
import "./chunk-4T62MVMW.js";
import "./chunk-JMSLPIA5.js";
import "./chunk-EUXBBM2W.js";
import "./chunk-L6JEWFHK.js";
import "./chunk-D4SGUQE7.js";
import "./chunk-LJWYA7SM.js";
import "./chunk-EJLHZTOJ.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
