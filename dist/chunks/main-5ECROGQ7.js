import {
  main
} from "./chunk-FKAKFF72.js";
import "./chunk-3K3I45TO.js";
import "./chunk-JUJU6J33.js";
import "./chunk-CVVOTSYA.js";
import "./chunk-PYHLAJPE.js";
import "./chunk-NNCGQNJK.js";
import "./chunk-J3H2TAKR.js";
import "./chunk-YPGRCOTE.js";
import "./chunk-4T62MVMW.js";
import "./chunk-GQKOCSJ5.js";
import "./chunk-L5DHH6BL.js";
import "./chunk-Z6KMGZFJ.js";
import "./chunk-3SPRKN3D.js";
import "./chunk-UM6KYIFK.js";
import "./chunk-UXDTP3Q6.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
