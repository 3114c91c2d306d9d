import {
  verifiedImages
} from "./chunk-RYYMPIAF.js";
export {
  verifiedImages
};
