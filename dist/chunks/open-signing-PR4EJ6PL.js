import {
  openSigning
} from "./chunk-J4VAT6UI.js";
export {
  openSigning
};
