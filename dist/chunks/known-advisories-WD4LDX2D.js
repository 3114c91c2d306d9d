import {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
} from "./chunk-J4BWYVAH.js";
import "./chunk-O5OQ2W36.js";
import "./chunk-NMRT5K6I.js";
import "./chunk-O5LJE6U7.js";
import "./chunk-L32MB7BE.js";
import "./chunk-CB22NUVK.js";
import "./chunk-CLRFUU7T.js";
import "./chunk-WZRU4GLT.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
};
