import {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
} from "./chunk-SAK6AZA7.js";
import "./chunk-6GHFVHBC.js";
import "./chunk-5M7Y3HZ7.js";
import "./chunk-VJWJGAYR.js";
import "./chunk-UXNEFTNM.js";
import "./chunk-7VTYLDVG.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-2YKE6MR6.js";
import "./chunk-VDAKML6V.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
};
