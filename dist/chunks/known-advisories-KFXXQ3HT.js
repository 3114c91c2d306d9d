import {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
} from "./chunk-WXUT57KH.js";
import "./chunk-OWBMQEGS.js";
import "./chunk-MSRYE5WW.js";
import "./chunk-LXMDILT5.js";
import "./chunk-SEE7GP7P.js";
import "./chunk-BBL6XWNK.js";
import "./chunk-E2UZ32ZI.js";
import "./chunk-BLL6KUWP.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
};
