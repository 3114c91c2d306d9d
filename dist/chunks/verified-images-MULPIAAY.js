import {verifiedImages} from "./chunk-BDD6PGZN.js";
export {verifiedImages};
