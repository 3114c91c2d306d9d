import {
  verifiedImages
} from "./chunk-NZK4QQN6.js";
export {
  verifiedImages
};
