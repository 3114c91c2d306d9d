import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-TE74SUXC.js";
import "./chunk-E4GMHBFZ.js";
import "./chunk-FXOVKF7P.js";
import "./chunk-VJWJGAYR.js";
import "./chunk-IKQDRRUR.js";
import "./chunk-FO7H76DU.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-4MWOCEIU.js";
import "./chunk-62DGP7QQ.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
