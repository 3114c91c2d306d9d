import {
  main
} from "./chunk-FD7VJWLZ.js";
import "./chunk-7WZTF6AC.js";
import "./chunk-24P53HRI.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-DOKW66Q7.js";
import "./chunk-HNMHP25W.js";
import "./chunk-WVQM2GY2.js";
import "./chunk-6KBSCAJ4.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
