import {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
} from "./chunk-SCRYJN56.js";
import "./chunk-UWGNJAX6.js";
import "./chunk-2YVXHAXL.js";
import "./chunk-EEPOQLJN.js";
import "./chunk-WCXANI3D.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
};
