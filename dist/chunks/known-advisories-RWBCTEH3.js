import {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
} from "./chunk-QHLU7545.js";
import "./chunk-NRMZUFX7.js";
import "./chunk-U6BIAKEV.js";
import "./chunk-AY3U62DM.js";
import "./chunk-GFJIJBKB.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
};
