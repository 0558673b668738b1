"""Chinese, Korean and Vietnamese family names in Latin letters: they stand first in a name, and alone after a title."""

from kaidan.lang.word_set import word_set

FAMILY_FIRST = word_set(
    """Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin Guo Ma Luo Liang Song Zheng Xie Han
    Tang Feng Yu Dong Xiao Cheng Cao Yuan Deng Fu Shen Zeng Peng Su Lu Jiang Cai Jia Ding Wei Xue Ye Yan Pan Du
    Dai Xia Zhong Wen Qin Xi Tian Ren Fan Fang Shi Yao Tan Liao Zou Xiong Jin Hao Kong Bai Cui Kang Mao Qiu Hou
    Gu Long Wan Duan Qian Tong Yin Chang Qiao Lai Gong Ouyang Kim Lee Park Choi Jung Jeong Chung Cho Yoon Jang
    Lim Shin Oh Seo Kwon Hwang Ahn Yoo Hong Moon Bae Baek Heo Nam Noh Ha Kwak Cha Joo Woo Ryu Min Jin Ko Ri Pak
    Choe Chong Nguyen Tran Pham Bui Vo Dang Do Ngo Duong Ly Vu Hoang Phan Truong Dinh Trinh Luong To"""
)
