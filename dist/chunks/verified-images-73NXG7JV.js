import {
  verifiedImages
} from "./chunk-5DHT7WIC.js";
export {
  verifiedImages
};
