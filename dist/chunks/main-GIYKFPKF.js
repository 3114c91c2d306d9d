import {
  main
} from "./chunk-IOZNSVFE.js";
import "./chunk-ENF4UUUR.js";
import "./chunk-ZR5XCGQA.js";
import "./chunk-VUKUDLYF.js";
import "./chunk-IKTDTA5E.js";
import "./chunk-CVVOTSYA.js";
import "./chunk-SCZR7CP6.js";
import "./chunk-K6NKSMTC.js";
import "./chunk-SX3JVNLG.js";
import "./chunk-7OVYJFQ5.js";
import "./chunk-RBXFH2DC.js";
import "./chunk-B7DNT3O4.js";
import "./chunk-X7QNYJ3U.js";
import "./chunk-J4VV3QCS.js";
import "./chunk-2VFHZGH2.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
