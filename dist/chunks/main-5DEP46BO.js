import {
  main,
  mainWithin
} from "./chunk-BTO5LXYE.js";
import "./chunk-KVOSWRUQ.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-UHM3WC52.js";
import "./chunk-VNBBUG5Q.js";
import "./chunk-XNJ56XQ3.js";
import "./chunk-KDZCMFQC.js";
import "./chunk-HT5UQKYW.js";
export {
  main,
  mainWithin
};
