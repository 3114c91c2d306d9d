import {
  openSigning
} from "./chunk-4HO3S53S.js";
export {
  openSigning
};
